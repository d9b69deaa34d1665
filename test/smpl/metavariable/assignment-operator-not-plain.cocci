@@ expression E; constant C; assignment operator op != =; @@
- E op C;
+ change(&E);
