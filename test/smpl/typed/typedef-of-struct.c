typedef struct dev { int a; } dev_t2;
void g(dev_t2 *p, struct dev *q)
{
	x = p->a;
	y = q->a;
}
