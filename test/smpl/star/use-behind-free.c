int late(struct ring *r)
{
	kfree(r);
	log("gone");
	return r->n;
}
int fine(struct ring *r)
{
	kfree(r);
	r = make();
	return r->n;
}
