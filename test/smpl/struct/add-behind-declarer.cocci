@@
identifier s;
@@
struct s {
 ...
+ int added;
 int b;
 ...
};
