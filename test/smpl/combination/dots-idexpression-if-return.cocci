@r forall@
statement S1;
idexpression V2;
@@
- if (ret)
-   S1
+ x = 2;
... 
- return V2;
