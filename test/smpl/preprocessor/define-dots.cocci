@r@
identifier x;
@@
  #define x ...

@@
identifier r.x;
@@
- use(x)
+ use_macro(x)
