@@
expression E;
@@
- warn(E);
+ dev_warn(E, "a rather long message that must not be broken over two lines: it would be hard to find\n");
