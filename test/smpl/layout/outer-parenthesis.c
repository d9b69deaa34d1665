static int f(struct device *dev, struct foo *foo)
{
	foo->list = kzalloc(struct_size(foo->list, entries,
					foo->count), GFP_KERNEL);
	foo->info = kzalloc(struct_size(foo->info, entries,
			    foo->count), GFP_KERNEL);
	return 0;
}
