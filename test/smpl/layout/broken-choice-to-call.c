int least(struct frame *frame, struct block *sb, int want)
{
	int length, copy;

	length = frame->length < LONGEST_FRAME_OF_ALL ?
		 frame->length : LONGEST_FRAME_OF_ALL;
	copy = sb->s_blocksize - offset < want ?
			sb->s_blocksize - offset : want;
	parameters.responder_resources =
		info->id->device->attributes.most_atomic
			< RESPONDER_RESOURCES_OF_ANY ?
		info->id->device->attributes.most_atomic :
		RESPONDER_RESOURCES_OF_ANY;
	use(copy < want
	    ? copy
	    : want);
	return length < want ? length
			     : want;
}
