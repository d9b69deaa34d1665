@r@
identifier fn;
@@
- void fn(struct dev *d)
+ void fn(struct dev *d, int flags)
{
 ...
}
@@
identifier r.fn;
expression E;
@@
- fn(E)
+ fn(E, 0)
