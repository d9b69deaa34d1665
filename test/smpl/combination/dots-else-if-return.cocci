@r forall@
statement S1;
expression E2;
@@
- if (y) {
-   while (NULL)
-     ret--;
- } else
-   S1
... 
- return E2;
+ new();
