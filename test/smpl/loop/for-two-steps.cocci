@@
expression i, j;
@@
for (...; ...; 
- i++, j++
+ step(&i, &j)
 ) {
 ...
 }
