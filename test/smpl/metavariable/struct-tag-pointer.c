struct a *p;
union b *q;
struct c r;
