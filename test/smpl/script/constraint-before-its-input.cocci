@r@
identifier a;
identifier b : script:python(a) { a < b };
@@
- swap(b, a);
+ swap(a, b);
