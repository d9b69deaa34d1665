@@
identifier i;
@@
struct s {
 ...
(
- int i;
+ long i;
|
- short i;
+ int i;
)
 ...
};
