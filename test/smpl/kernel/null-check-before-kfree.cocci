@@
expression E;
@@
- if (E != NULL)
-	kfree(E);
+ kfree(E);
