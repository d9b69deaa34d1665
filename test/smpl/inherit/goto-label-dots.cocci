@r@
identifier l;
expression E;
@@
goto l;
...
l:
...
return E;

@@
identifier r.l;
expression r.E;
@@
- goto l;
+ return E;
