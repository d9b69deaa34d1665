@forall@
@@
* a();
  ...
* c();
