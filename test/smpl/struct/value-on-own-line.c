struct ops a = {
	.set = s,
	.get = old_get,
	.put = old_get,
};
