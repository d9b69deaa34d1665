@@
attribute name __section_a;
attribute a;
identifier x;
@@
- int x a;
+ long x;
