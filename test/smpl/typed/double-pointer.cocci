@@
struct dev **d;
@@
- put_all(d)
+ put_devs(d)
