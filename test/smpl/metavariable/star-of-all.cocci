@@
struct port *x, y;
@@
- link(x, y)
+ join(y, x)
