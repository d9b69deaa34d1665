@@ expression list es; @@
- f(es); 
- g(es);
+ fg(es);
