@@
field list[2] fs;
identifier s;
@@
struct s {
  fs
+ int more;
  ...
};
