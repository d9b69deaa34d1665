@r@
identifier f =~ "^sync";
parameter list ps;
@@
  int f(ps
+       , int flags
       ) { ... }

@@
identifier r.f;
expression list es;
@@
  f(es
+   , 0
   )
