struct a *make(void);
struct b *other(void);
void h(void) { drop(make()); drop(other()); }
