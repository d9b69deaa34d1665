@r forall@
identifier I1;
expression E2;
expression E3;
statement S4;
statement S5;
@@
- I1(y & E2, ...);
... 
- if (E3)
-   S4
- else
-   S5
+ new();
