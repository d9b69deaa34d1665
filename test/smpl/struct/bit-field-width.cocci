@@
identifier s, f;
expression E;
@@
struct s {
 ...
 int
- f:E
+ f
 ;
 ...
};
