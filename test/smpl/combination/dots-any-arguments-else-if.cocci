@r forall@
statement S1;
expression E2;
@@
- if (s.len)
-   h(...);
- else
-   S1
... 
- E2;
+ new(E2);
