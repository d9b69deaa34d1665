@@
@@
struct s {
 int a;
+ int b:3;
+ unsigned c:1;
 ...
};
