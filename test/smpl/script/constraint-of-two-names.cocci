@r@
identifier a;
identifier b : script:python(a) { b == a + "_old" };
@@
- copy(a, b)
+ keep(a)
