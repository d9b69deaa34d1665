@@
expression *x, y;
idexpression struct port *p, q;
@@
(
- swap(x, y)
+ exchange(y, x)
|
- p->peer = q
+ pair(p, q)
)
