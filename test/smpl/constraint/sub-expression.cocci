@r@
expression E;
@@
  watch(E);

@@
expression F <= r.E;
@@
- store(F)
+ store_watched(F)
