@r@
identifier f;
position p;
@@
  void f(void) {@p
  ...
  }

@@
identifier r.f;
position r.p;
@@
  void f(void) {@p
+ enter();
  ...
  }
