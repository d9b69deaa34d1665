@@
identifier a, b;
identifier c = {x, y};
identifier d != x;
identifier e =~ "^z";
identifier f !~ "^z";
@@
- a(b, c, d, e, f)
+ ok()
