@r forall@
identifier I1;
expression E2;
constant C3;
expression E4;
identifier I5;
@@
- if (*I1)
-   E2 = ret;
- for (i = C3; i < n; i++)
-   init(E4, ...);
... 
- I5(i, ...);
