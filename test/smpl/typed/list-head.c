struct list_head { struct list_head *next; };
struct item { struct list_head node; struct list_head *where; };
void g(struct item *i, struct list_head h)
{
	add(&i->node);
	add(i->where);
	add(i->where->next);
	add(&h);
	add(h);
}
