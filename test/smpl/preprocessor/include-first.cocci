@r@
@@
  #include <...>

@depends on r@
expression E;
@@
- old(E)
+ new(E)
