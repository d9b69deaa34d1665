@@
expression E;
@@
- if (E)
-   free(E);
+ free_checked(E);
