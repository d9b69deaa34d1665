@@
identifier i;
expression e;
@@
f(\(e \& i\)
+ , "plain"
 )
