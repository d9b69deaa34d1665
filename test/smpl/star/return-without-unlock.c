int bad(struct card *c)
{
	lock(&c->lock);
	if (!c->on)
		return -1;
	unlock(&c->lock);
	return 0;
}
int good(struct card *c)
{
	lock(&c->lock);
	unlock(&c->lock);
	return 0;
}
