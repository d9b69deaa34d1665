@@
identifier s;
@@
struct s {
 ...
- int b;
+ long b;
 ...
};
