package org.truceline.read.assembly;

/** TEMPORARY: switches while measuring. */
final class Tune {
    static boolean on(String name, boolean usual) {
        return Boolean.parseBoolean(System.getProperty(name, String.valueOf(usual)));
    }
    static double num(String name, double usual) {
        return Double.parseDouble(System.getProperty(name, String.valueOf(usual)));
    }
    private Tune() {}
}
