void twice(struct ring *r)
{
	kfree(r->a);
	kfree(r->b);
	if (r->c)
		kfree(r->a);
}
