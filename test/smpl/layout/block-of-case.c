int act(int code, int version)
{
	switch (code) {
	case GET: {
		struct box tmp;

		if (!version)
			return -EINVAL;
		return get(&tmp);
	}
	case PUT:
	{
		struct box tmp;

		return put(&tmp);
	}
	}
	return 0;
}
