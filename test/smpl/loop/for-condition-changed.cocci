@@
identifier i;
expression E;
@@
for (i = 0; 
- i <= E
+ i < E + 1
 ; i++) {
 ...
 }
