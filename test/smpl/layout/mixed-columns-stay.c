static int load(struct unit *u,
		struct image *image, const char *name,
	int flags)
{
	report(DEBUG_LOAD,
	       "unit %s loads %s\n",
	      u->name, name,
	      image);
	release(image);
	return flags;
}
