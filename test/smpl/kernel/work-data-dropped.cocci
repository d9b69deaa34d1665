@@
expression w, f, d;
@@
- INIT_WORK(w, f, d);
+ INIT_WORK(w, f);

@r@
expression w;
identifier f;
@@
 INIT_WORK(w, f);

@@
identifier r.f, data;
@@
 void f(
- void *data
+ struct work_struct *work
  ) { ... }
