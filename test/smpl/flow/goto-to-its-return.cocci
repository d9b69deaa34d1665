@r@
identifier l;
expression E;
position p;
@@
l:
  return E;

@@
identifier r.l;
expression r.E;
@@
- goto l;
+ return E;
