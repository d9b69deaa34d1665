int f(struct a *old)
{
	typeof(old) x;
	struct a *first = list_first_entry(&x->list, typeof(*old), link);

	return sizeof(typeof(old->size)) + old->size + ((typeof(old))first)->size;
}
