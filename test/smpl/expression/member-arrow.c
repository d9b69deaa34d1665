int f(struct obj *o, struct obj **list, int i)
{
	o->old_count = 1;
	list[i]->old_count++;
	return get(o)->old_count + o->old_counter;
}
