struct a;
struct b { int n; };
struct c *p;
union d;
