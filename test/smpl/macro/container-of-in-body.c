#define to(p) container_of(p, struct old, list)
void f(void)
{
	x = container_of(q->list, struct old, list)->a;
	y = container_of(q, struct new, list);
}
