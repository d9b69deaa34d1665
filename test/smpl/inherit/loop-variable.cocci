@r@
identifier i;
position p;
statement S;
@@
for@p (i = ...; ...; ...) S

@@
identifier r.i;
@@
- int i;
+ unsigned int i;
