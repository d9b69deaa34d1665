@r@
identifier l;
@@
goto l;

@@
identifier l != r.l;
@@
- l:
